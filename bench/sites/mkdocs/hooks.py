"""Links the first use of each term in an article's text (headings, links and code are passed over), and makes the home page, the list of articles
and a page for each topic."""
import html
import os
import re

PIECES = re.compile(r"<(h[1-6]|a|code)\b.*?</\1>|<[^>]*>|[^<]+", re.DOTALL)
WORD = re.compile(r"[^\W_]+")
FRONT = re.compile(r'term: "(.*)"\n.*?\n---\n(.*)', re.DOTALL)
made = {}


def on_files(files, config):
    terms = {}
    for file in files.documentation_pages():
        if file.src_uri.startswith("glossary/"):
            with open(file.abs_src_path, encoding="utf-8") as source:
                name, meaning = FRONT.search(source.read()).groups()
            first, *rest = name.lower().split()
            terms.setdefault(first, []).append((rest, "/" + file.url, html.escape(meaning.strip())))
    made.update(terms=terms, articles=[])


def on_page_content(content, page, config, files):
    if not page.file.src_uri.startswith("articles/"):
        return content
    made["articles"].append(page)
    seen = set()
    return PIECES.sub(lambda piece: piece[0] if piece[0].startswith("<") else mark(piece[0], seen), content)


def mark(text, seen):
    words = list(WORD.finditer(text))
    out, start, at = [], 0, 0
    for number, word in enumerate(words):
        for rest, url, meaning in made["terms"].get(word[0].lower(), ()):
            last = number + len(rest)
            if word.start() >= start and url not in seen and [other[0].lower() for other in words[number + 1:last + 1]] == rest:
                seen.add(url)
                out += [text[start:word.start()], '<a href="%s" title="%s">' % (url, meaning), text[word.start():words[last].end()], "</a>"]
                start = words[last].end()
                break
    return "".join(out) + text[start:]


def on_env(env, config, files):
    made["list"] = env.get_template("list.html")


def on_post_build(config):
    articles = sorted(made["articles"], key=lambda page: page.meta["date"], reverse=True)
    topics = {}
    for page in articles:
        for topic in page.meta["topics"]:
            topics.setdefault(topic, []).append(page)
    write(config, "", "Bench", articles[:20])
    write(config, "articles/", "Articles", articles[:100])
    for topic, found in topics.items():
        write(config, "topics/%s/" % topic.lower(), topic, found[:100])


def write(config, folder, title, articles):
    path = os.path.join(config["site_dir"], folder)
    os.makedirs(path, exist_ok=True)
    with open(os.path.join(path, "index.html"), "w", encoding="utf-8") as out:
        out.write(made["list"].render(config=config, title=title, articles=articles, url=folder))
