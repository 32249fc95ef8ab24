// The site for Eleventy: articles, lists by topic, a feed's worth of front page; with GLOSS=1 the first use of each term on a page is a link.
import { readFileSync, readdirSync } from "node:fs";
import footnote from "markdown-it-footnote";
import markdownIt from "markdown-it";

const slug = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");

function glossary(folder) {
  const byFirstWord = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".md"))) {
    const name = /^term: "(.*)"$/m.exec(readFileSync(`${folder}/${file}`, "utf8"))[1];
    const words = name.toLowerCase().split(" ");
    byFirstWord.set(words[0], [...(byFirstWord.get(words[0]) ?? []), { words, id: file.replace(".md", "") }]);
  }
  return byFirstWord;
}

/** Marks terms in the text of paragraphs, word by word, each once on a page. */
function annotate(md, terms) {
  md.core.ruler.push("glossary", (state) => {
    const seen = new Set();
    for (const block of state.tokens) {
      if (block.type !== "inline") continue;
      let link = 0;
      const out = [];
      for (const token of block.children) {
        link += token.type === "link_open" ? 1 : token.type === "link_close" ? -1 : 0;
        if (token.type !== "text" || link > 0) {
          out.push(token);
          continue;
        }
        const words = [...token.content.matchAll(/[\p{L}\p{N}]+/gu)];
        let from = 0;
        for (let i = 0; i < words.length; i++) {
          const term = (terms.get(words[i][0].toLowerCase()) ?? []).find((t) =>
            t.words.every((word, n) => words[i + n]?.[0].toLowerCase() === word));
          if (!term || seen.has(term.id)) continue;
          seen.add(term.id);
          const last = words[i + term.words.length - 1];
          const end = last.index + last[0].length;
          const text = (content) => Object.assign(new state.Token("text", "", 0), { content });
          const html = (content) => Object.assign(new state.Token("html_inline", "", 0), { content });
          out.push(text(token.content.slice(from, words[i].index)), html(`<a href="/glossary/${term.id}/">`),
            text(token.content.slice(words[i].index, end)), html("</a>"));
          from = end;
          i += term.words.length - 1;
        }
        out.push(Object.assign(new state.Token("text", "", 0), { content: token.content.slice(from) }));
      }
      block.children = out;
    }
  });
}

export default function (config) {
  const md = markdownIt({ html: true }).use(footnote);
  if (process.env.GLOSS) annotate(md, glossary("content/glossary"));
  config.setLibrary("md", md);
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("slug", slug);
  config.addCollection("articles", (api) => api.getFilteredByGlob("content/articles/*.md").reverse());
  config.addCollection("topics", (api) => {
    const topics = new Map();
    for (const article of api.getFilteredByGlob("content/articles/*.md")) {
      for (const topic of article.data.topics) topics.set(topic, [...(topics.get(topic) ?? []), article]);
    }
    return [...topics].map(([name, articles]) => ({ name, articles: articles.slice(0, 100) }));
  });
  return { dir: { input: ".", includes: "_includes" }, markdownTemplateEngine: false, templateFormats: ["md", "njk"] };
}
