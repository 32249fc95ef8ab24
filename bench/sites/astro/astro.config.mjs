import { satteri } from "@astrojs/markdown-satteri";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import glossary from "./glossary.mjs";

export default defineConfig({
  site: "https://bench.example",
  integrations: [sitemap()],
  markdown: { processor: satteri({ mdastPlugins: [glossary("content/glossary")] }), syntaxHighlight: false },
  devToolbar: { enabled: false },
});
