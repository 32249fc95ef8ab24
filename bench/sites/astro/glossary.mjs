// A plugin for Astro's Markdown: the first use of each term in an article is a link.
import { readFileSync, readdirSync } from "node:fs";

function byFirstWord(folder) {
  const terms = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".md"))) {
    const [, name, meaning] = /^term: "(.*)"$[^]*^---$\s*([^]*)/m.exec(readFileSync(`${folder}/${file}`, "utf8"));
    const words = name.toLowerCase().split(" ");
    terms.set(words[0], [...(terms.get(words[0]) ?? []), { words, meaning: meaning.trim(), url: `/glossary/${file.replace(".md", "")}/` }]);
  }
  return terms;
}

function inside(node, context, types) {
  const parent = context.parent(node);
  return parent !== undefined && (types.has(parent.type) || inside(parent, context, types));
}

/** The text cut into text and links, or nothing where it names no new term. */
function cut(value, terms, seen) {
  const words = [...value.matchAll(/[\p{L}\p{N}]+/gu)];
  const out = [];
  let from = 0;
  for (let i = 0; i < words.length; i++) {
    const term = terms.get(words[i][0].toLowerCase())?.find((t) => t.words.every((word, n) => words[i + n]?.[0].toLowerCase() === word));
    if (!term || seen.has(term)) continue;
    seen.add(term);
    const start = words[i].index;
    i += term.words.length - 1;
    const end = words[i].index + words[i][0].length;
    out.push({ type: "text", value: value.slice(from, start) });
    out.push({ type: "link", url: term.url, title: term.meaning, children: [{ type: "text", value: value.slice(start, end) }] });
    from = end;
  }
  return out.length > 0 ? [...out, { type: "text", value: value.slice(from) }] : undefined;
}

export default function (folder) {
  const terms = byFirstWord(folder);
  const passedOver = new Set(["heading", "link", "linkReference"]);
  return ({ fileURL }) => {
    if (!fileURL?.pathname.includes("/content/articles/")) return undefined;
    const seen = new Set();
    return {
      name: "glossary",
      text(node, context) {
        if (inside(node, context, passedOver)) return;
        const nodes = cut(node.value, terms, seen);
        if (nodes) context.replaceNode(node, nodes);
      },
    };
  };
}
