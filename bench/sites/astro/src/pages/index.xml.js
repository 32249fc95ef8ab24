import rss from "@astrojs/rss";
import { articles } from "../articles.mjs";

export async function GET(context) {
  const items = (await articles()).slice(0, 20).map(({ id, data }) => ({
    title: data.title, pubDate: data.date, description: data.summary, link: `/articles/${id}/` }));
  return rss({ title: "Bench", description: "Articles", site: context.site, items });
}
