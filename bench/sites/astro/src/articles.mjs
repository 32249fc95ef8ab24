import { getCollection } from "astro:content";

let sorted;

/** All articles, the newest first. */
export async function articles() {
  sorted ??= (await getCollection("articles")).sort((a, b) => b.data.date - a.data.date);
  return sorted;
}

export const day = (date) => date.toISOString().slice(0, 10);
export const slug = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, "-");

export async function byTopic() {
  const topics = new Map();
  for (const article of await articles()) {
    for (const topic of article.data.topics) topics.set(topic, [...(topics.get(topic) ?? []), article]);
  }
  return topics;
}
