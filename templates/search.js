/* Glossator: the search page. Reads a few files of the index for each query; docs/pages/search.md describes them. */

const LETTERS = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th', ς: 'σ',
  آ: 'ا', أ: 'ا', إ: 'ا', ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه',
};
const DROPPED =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640'\u2019\u02bc\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const RUN = '[\\p{L}\\p{Mn}\\p{Mc}\\p{N}]';
const UNSPACED =
  '[\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff]';
const RUNS = new RegExp(`(?:(?=${UNSPACED})${RUN})+|(?:(?!${UNSPACED})${RUN})+`, 'gu');
const FIRST_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');

const letters = (text) =>
  [...text.normalize('NFKD').toLowerCase().replace(DROPPED, '')].map((c) => LETTERS[c] ?? c).join('').normalize('NFC');
const cut = (word, count) => word.slice(0, -count);
const without = (word, ...ends) => {
  const end = ends.find((e) => word.endsWith(e));
  return end ? cut(word, end.length) : word;
};
const singular = {
  en(word) {
    if (word.endsWith('ies')) return word.length > 4 ? `${cut(word, 3)}y` : cut(word, 1);
    if (/(sses|xes|zes|ches|shes)$/.test(word)) return cut(word, 2);
    return /[^s]s$/.test(word) && !/[ui]s$/.test(word) ? cut(word, 1) : word;
  },
  es(word) {
    if (/[oa]es$/.test(word)) return `${cut(word, 3)}ao`;
    if (word.endsWith('ces')) return `${cut(word, 3)}z`;
    if (/[rlndzs]es$/.test(word)) return cut(word, 2);
    return without(word, 's');
  },
  fr: (word) => (word.endsWith('aux') ? `${cut(word, 3)}al` : without(word, 's', 'x')),
  de: (word) => ([...word].length < 6 ? word : without(word, 'en', 'er', 'es', 'e', 'n', 's')),
};
singular.pt = singular.es;

/** Folds words as the builder of the index does. */
export const folding = (language) => {
  const rule = singular[language.split('-')[0].toLowerCase()];
  const stem = (word) => (rule && word.length >= 4 ? rule(word) : word);
  const runs = (text) => letters(text).match(RUNS) ?? [];
  return {
    words: (text) =>
      runs(text).flatMap((run) => {
        if (!FIRST_UNSPACED.test(run)) return [stem(run)];
        const points = [...run];
        return points.length === 1 ? points : points.slice(1).map((c, i) => points[i] + c);
      }),
    compact: (text) => runs(text).map((run) => (FIRST_UNSPACED.test(run) ? run : stem(run))).join(''),
    raw: (text) => runs(text).join(''),
    lastRaw: (text) => runs(text).pop() ?? '',
  };
};

/** Answers what a query finds: {terms, pages}, the best first. */
export const searcher = (manifestUrl) => {
  const base = new URL('.', new URL(manifestUrl, document.baseURI));
  const cache = new Map();
  const load = (name) => {
    if (!cache.has(name)) {
      cache.set(
        name,
        fetch(new URL(name, base)).then((answer) => {
          if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
          return answer.json();
        }),
      );
    }
    return cache.get(name);
  };
  const manifest = load(new URL(manifestUrl, document.baseURI).href);

  /** The entries of keys from one on that begin with it, from the files that hold them. */
  const range = async (shards, key, limit) => {
    let at = shards.findLastIndex(([first]) => first <= key);
    at = Math.max(0, at);
    const found = [];
    for (; at < shards.length && (shards[at][0] <= key || shards[at][0].startsWith(key)); at++) {
      for (const [word, entry] of Object.entries(await load(shards[at][1]))) {
        if (word.startsWith(key)) found.push([word, entry]);
      }
      if (found.length >= limit) break;
    }
    return found.sort(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1)).slice(0, limit);
  };

  const oneEditApart = (a, b) => {
    if (Math.abs(a.length - b.length) > 1 || a === b) return false;
    let i = 0;
    while (a[i] === b[i]) i++;
    const [x, y] = [a.slice(i), b.slice(i)];
    return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
  };

  const similar = async (shards, word) => {
    if ([...word].length < 5) return [];
    const near = await range(shards, word.slice(0, 2), 5000);
    return near.filter(([other]) => oneEditApart(other, word)).map(([other, entry]) => [other, entry, 0.5]);
  };

  const matches = async (shards, word, prefix) => {
    const all = await range(shards, word, prefix ? 60 : 1);
    const exact = all.filter(([other]) => other === word).map(([other, entry]) => [other, entry, 1]);
    if (!prefix) return exact.length ? exact : similar(shards, word);
    const longer = all.filter(([other]) => other !== word).map(([other, entry]) => [other, entry, 0.6]);
    const both = exact.concat(longer);
    return both.length ? both : similar(shards, word);
  };

  return async (query, limit = 20) => {
    const index = await manifest;
    const fold = folding(index.language);
    const words = fold.words(query);
    if (!words.length) return { terms: [], pages: [] };
    const scores = new Map();
    for (const [i, word] of words.entries()) {
      const last = i === words.length - 1 && !/\s$/.test(query);
      const best = new Map();
      for (const [, entry, share] of await matches(index.words, word, last)) {
        const inverse = Math.log(1 + index.documents / (entry.length / 2));
        for (let at = 0, id = 0; at < entry.length; at += 2) {
          id += entry[at];
          best.set(id, Math.max(best.get(id) ?? 0, share * inverse * entry[at + 1]));
        }
      }
      for (const [id, score] of best) {
        const sum = scores.get(id) ?? { words: 0, score: 0 };
        scores.set(id, { words: sum.words + 1, score: sum.score + score });
      }
    }
    // As typed, the last word may be only a beginning, of which no singular can be made.
    const names = new Map();
    for (const key of new Set([fold.compact(query), fold.raw(query)])) {
      for (const [name, ids] of key.length > 1 ? await range(index.names, key, 12) : []) {
        ids.forEach((id) => names.set(id, Math.max(names.get(id) ?? 0, name === key ? 2 : 1)));
      }
    }
    const named = [...names].sort(([a, x], [b, y]) => y - x || (scores.get(b)?.score ?? 0) - (scores.get(a)?.score ?? 0) || a - b);
    const found = [...scores]
      .filter(([id]) => !names.has(id))
      .sort(([a, x], [b, y]) => y.words - x.words || y.score - x.score || a - b);
    const show = async ([id]) => {
      const block = await load(index.blocks[Math.floor(id / index.block)]);
      const [kind, title, address, summary] = block[id % index.block];
      return { kind, title, address, summary };
    };
    return {
      terms: await Promise.all(named.slice(0, 4).map(show)),
      pages: await Promise.all(found.slice(0, limit).map(show)),
      count: named.length + found.length,
    };
  };
};

const start = () => {
  const form = document.getElementById('search-form');
  if (!form) return;
  const field = form.elements.q;
  const list = document.getElementById('search-results');
  const status = document.getElementById('search-status');
  const words = form.dataset;
  const search = searcher(words.index);
  let asked = 0;
  let timer = 0;

  const item = ({ kind, title, address, summary }, term) => {
    const line = document.createElement('li');
    const link = document.createElement('a');
    link.href = address;
    link.textContent = title;
    const name = document.createElement('h2');
    name.append(link);
    if (term) {
      line.className = 'found-term';
      const label = document.createElement('p');
      label.className = 'kicker';
      label.textContent = words[`kind${kind[0].toUpperCase()}${kind.slice(1)}`] ?? kind;
      line.append(label);
    }
    const text = document.createElement('p');
    text.textContent = summary;
    line.append(name, text);
    return line;
  };

  const ask = async () => {
    const query = field.value;
    const number = ++asked;
    const address = new URL(location.href);
    if (query.trim()) address.searchParams.set('q', query.trim());
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    let answer;
    try {
      answer = await search(query);
    } catch {
      status.textContent = words.failed;
      return;
    }
    // An answer that comes late is no longer asked for.
    if (number !== asked) return;
    list.replaceChildren(
      ...answer.terms.map((term) => item(term, true)),
      ...answer.pages.map((page) => item(page, page.kind !== 'article' && page.kind !== 'page')),
    );
    status.textContent = !query.trim()
      ? ''
      : !answer.count ? words.none : answer.count === 1 ? words.one : words.many.replace('{0}', answer.count);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 80);
  });
  field.value = new URL(location.href).searchParams.get('q') ?? '';
  if (field.value) ask();
};

start();
