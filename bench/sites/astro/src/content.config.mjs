import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const names = z.array(z.string());
export const collections = {
  articles: defineCollection({
    loader: glob({ pattern: "*.md", base: "./content/articles" }),
    schema: z.object({ title: z.string(), date: z.coerce.date(), summary: z.string(), authors: names, topics: names }),
  }),
  glossary: defineCollection({
    loader: glob({ pattern: "*.md", base: "./content/glossary" }),
    schema: z.object({ term: z.string(), kind: z.string() }),
  }),
};
