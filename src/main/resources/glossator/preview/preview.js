/* Keeps a previewed page as its files are, and shows their problems over it. The preview's server adds it to pages; no built
   site has it. What it shows of problems is text of strangers, and is never anything but text. */
(() => {
  'use strict';
  const me = document.currentScript;
  const own = me.src.slice(0, me.src.lastIndexOf('/') + 1);
  const content = me.dataset.content;
  const DISMISSED = 'glossator-preview-dismissed';
  const PATIENCE = 2000;
  let styles = me.dataset.styles;
  let source = null;
  let shown = '';
  let lost = 0;

  const make = (name, properties = {}, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

  // A shadow tree, so that the site's styles do not reach it, nor its own the site.
  const host = make('glossator-preview', {lang: 'en', dir: 'ltr'});
  const root = host.attachShadow({mode: 'open'});
  const alert = make('p', {className: 'unseen', role: 'alert'});
  const title = make('h2', {id: 'title'});
  const note = make('p', {className: 'note'});
  const close = make('button', {className: 'close', type: 'button', textContent: 'Close'});
  const list = make('ol', {tabIndex: 0, ariaLabel: 'Problems'});
  const panel = make('section', {className: 'panel', role: 'region', hidden: true}, make('header', {}, title, note, close), list);
  const badge = make('button', {className: 'badge', type: 'button', hidden: true});
  const ended = make('p', {className: 'badge ended', role: 'status', hidden: true});
  close.title = 'Close (Esc)';
  panel.setAttribute('aria-labelledby', 'title');
  root.append(make('link', {rel: 'stylesheet', href: own + 'preview.css'}), alert, panel, badge, ended);
  for (const part of [panel, badge, ended]) part.setAttribute('popover', 'manual');
  document.body.append(host);

  // Above everything, even what the page itself opens on top.
  const show = (part) => {
    part.hidden = false;
    if (part.showPopover && !part.matches(':popover-open')) part.showPopover();
  };
  const hide = (part) => {
    if (part.hidePopover && part.matches(':popover-open')) part.hidePopover();
    part.hidden = true;
  };

  const remembered = () => {
    try {
      return sessionStorage.getItem(DISMISSED);
    } catch {
      return null;
    }
  };
  const remember = (what) => {
    try {
      sessionStorage.setItem(DISMISSED, what);
    } catch {
      // Then it comes back on the next page.
    }
  };

  const dismiss = () => {
    const focused = panel.contains(root.activeElement);
    remember(shown);
    hide(panel);
    show(badge);
    if (focused) badge.focus();
  };
  close.addEventListener('click', dismiss);
  badge.addEventListener('click', () => {
    hide(badge);
    show(panel);
    close.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !panel.hidden) dismiss();
  });

  const item = (problem) => {
    const entry = make('li', {className: problem.severity},
        make('p', {className: 'place'}, make('strong', {textContent: problem.severity}), ' ', make('code', {textContent: problem.place})),
        make('p', {className: 'message'}, problem.message, ' ', make('span', {className: 'code', textContent: `[${problem.code}]`})));
    if (problem.excerpt) entry.append(make('pre', {tabIndex: 0, textContent: problem.excerpt}));
    if (problem.hint) entry.append(make('p', {className: 'hint', textContent: `Hint: ${problem.hint}`}));
    return entry;
  };

  const tell = (state) => {
    const told = JSON.stringify(state.problems);
    if (told === shown) return;
    shown = told;
    const {errors, warnings, problems} = state;
    if (!problems.length) {
      alert.textContent = '';
      hide(panel);
      hide(badge);
      return;
    }
    const counts = [errors && count(errors, 'error'), warnings && count(warnings, 'warning')].filter(Boolean).join(', ');
    title.textContent = counts;
    note.textContent = errors ? 'The page is from the last build without an error.' : 'The page is up to date.';
    list.replaceChildren(...problems.map(item));
    const more = errors + warnings - problems.length;
    if (more > 0) list.append(make('li', {className: 'more', textContent: `and ${more} more; the terminal has all of them`}));
    badge.textContent = counts;
    badge.className = errors ? 'badge errors' : 'badge';
    if (state.urgent && remembered() !== shown) {
      alert.textContent = `${counts}. ${problems[0].place}: ${problems[0].message}`;
      hide(badge);
      show(panel);
      list.scrollTop = 0;
    } else {
      hide(panel);
      show(badge);
    }
  };

  // The theme's stylesheets are named by what is in them; what stays is the name without that.
  const stem = (href) => new URL(href, location).pathname.replace(/\.[0-9a-f]{10}(?=\.css$)/, '');
  const restyle = (sheets) => {
    const links = [...document.querySelectorAll('link[rel~=stylesheet]')].filter((link) => link.dataset.leaving !== '');
    for (const sheet of sheets) {
      const link = links.find((one) => stem(one.href) === stem(sheet.href));
      if (!link) return false;
      if (link.dataset.version === sheet.version) continue;
      const next = link.cloneNode();
      next.href = `${sheet.href}?${sheet.version}`;
      next.dataset.version = sheet.version;
      // The old one goes when the new one is there, so that the page is never without.
      for (const done of ['load', 'error']) next.addEventListener(done, () => link.remove());
      link.dataset.leaving = '';
      link.after(next);
    }
    return true;
  };

  const take = (state) => {
    const stale = state.content !== content;
    const restyled = state.styles === styles || !stale && restyle(state.stylesheets);
    styles = state.styles;
    if (stale || !restyled) {
      // The browser keeps the place that was scrolled to.
      location.reload();
      return;
    }
    tell(state);
  };

  const listen = () => {
    if (source || document.visibilityState === 'hidden') return;
    source = new EventSource(`${own}events?page=${encodeURIComponent(location.pathname)}`);
    source.onopen = () => {
      clearTimeout(lost);
      lost = 0;
      hide(ended);
    };
    source.onmessage = (event) => take(JSON.parse(event.data));
    source.onerror = () => {
      // A browser that is refused, or gets no answer at all, may stop trying by itself.
      if (source && source.readyState === EventSource.CLOSED) {
        rest();
        setTimeout(listen, 500);
      }
      lost ||= setTimeout(() => {
        ended.textContent = 'The preview has ended. Start it again to see changes.';
        show(ended);
      }, PATIENCE);
    };
  };
  const rest = () => {
    if (source) source.close();
    source = null;
  };
  // Browsers open few connections to one server: pages that nobody sees leave theirs to others, and catch up when they are seen.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') rest();
    else listen();
  });
  addEventListener('pagehide', rest);
  addEventListener('pageshow', listen);
  listen();
})();
