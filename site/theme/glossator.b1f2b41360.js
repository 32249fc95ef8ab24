/* Terms in the text open their definition as a card. Without this script they are plain links to it. */
(() => {
  'use strict';
  const root = document.documentElement;
  const find = (selector) => document.querySelector(selector);
  const on = (type, listener, capture) => document.addEventListener(type, listener, capture);
  const contents = find('.contents');
  if (contents) contents.open = matchMedia('(min-width: 76rem)').matches;

  // A press on a heading copies its address.
  const said = find('body > .said');
  on('click', (event) => {
    const link = event.target.closest('.here');
    if (!link || !navigator.clipboard) return;
    navigator.clipboard.writeText(link.href).then(() => {
      said.textContent = said.dataset.copied;
      setTimeout(() => said.replaceChildren(), 3000);
    });
  });

  const parts = find('#page-card-parts');
  if (!parts || !HTMLElement.prototype.showPopover) return;

  // The lines under terms can be switched off.
  const button = find('.switch');
  const unmark = (off) => {
    off = root.classList.toggle('unmarked', off);
    if (button) button.ariaPressed = !off;
    return off ? 1 : '';
  };
  try {
    unmark(!!localStorage.unmarked);
  } catch {
    unmark(false);
  }
  button?.addEventListener('click', () => {
    const off = unmark();
    try {
      localStorage.unmarked = off;
    } catch {}
  });

  const TERMS = 'main .gloss, .who dd a';
  const HOVER = 300;
  const LEAVE = 400;
  const GAP = 6;
  const EDGE = 8;
  const sheet = matchMedia('(max-width: 640px)');
  const card = document.importNode(parts.content.firstElementChild, true);
  const list = card.querySelector('dl');
  let open = null; // the term whose card is open
  let pinned = false; // it was not opened by hovering
  let fragment = 0; // which line of the term the card is at
  let waiting = null; // the term that the pointer rests on
  let pressed = null; // the term whose card was pinned when the pointer went down
  let timer = 0;
  let leaving = 0;

  const settle = () => {
    clearTimeout(timer);
    clearTimeout(leaving);
    leaving = 0;
    waiting = null;
  };
  const close = (refocus) => {
    const term = open;
    settle();
    if (!term) return;
    card.hidePopover();
    if (refocus) term.focus({ preventScroll: true });
  };

  const place = () => {
    if (!open || sheet.matches) return;
    const lines = open.getClientRects();
    const line = lines[fragment] || lines[0];
    if (!line || line.bottom < 0 || line.top > innerHeight) return close(card.contains(document.activeElement));
    const above = line.top - GAP - EDGE;
    const below = innerHeight - line.bottom - GAP - EDGE;
    const wanted = card.scrollHeight + card.offsetHeight - card.clientHeight;
    const under = wanted <= below || below >= above;
    const tall = Math.min(wanted, under ? below : above);
    const width = root.clientWidth;
    const start = getComputedStyle(card).direction === 'rtl' ? width - line.right : line.left;
    const left = Math.max(EDGE, Math.min(start, width - EDGE - card.offsetWidth));
    const top = under ? line.bottom + GAP : line.top - GAP - tall;
    card.style.setProperty('--room', `${tall}px`);
    card.style.setProperty('--x', `${left}px`);
    card.style.setProperty('--y', `${top}px`);
  };

  const show = (term, byActivation, x, y) => {
    if (open) card.hidePopover();
    settle();
    list.replaceChildren(document.getElementById(decodeURIComponent(term.hash.slice(1))).cloneNode(true));
    list.querySelectorAll('.back').forEach((element) => element.remove());
    list.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
    list.querySelector('dt').id = 'page-card-name';
    fragment = [...term.getClientRects()].findIndex((line) => y <= line.bottom && x <= line.right + 1 && x >= line.left - 1);
    if (byActivation) term.focus({ preventScroll: true });
    open = term;
    pinned = byActivation;
    card.showPopover({ source: term });
    card.scrollTop = 0;
    term.ariaExpanded = true;
    term.setAttribute('aria-controls', card.id);
    place();
    if (!byActivation) return;
    if (sheet.matches) {
      // The term must stay in sight above the sheet.
      const box = term.getBoundingClientRect();
      const down = box.bottom + EDGE - innerHeight + card.offsetHeight;
      scrollBy({ top: Math.min(Math.max(down, 0), box.top - EDGE), behavior: 'instant' });
    }
    card.focus({ preventScroll: true });
  };

  card.addEventListener('beforetoggle', (event) => {
    if (event.newState !== 'closed' || !open) return;
    open.ariaExpanded = false;
    open.removeAttribute('aria-controls');
    open = null;
    pinned = false;
  });
  card.querySelector('button').addEventListener('click', () => close(true));
  card.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !card.contains(event.relatedTarget)) close(false);
  });

  on('keydown', (event) => {
    if (event.key === 'Escape') {
      if (open) event.preventDefault();
      close(card.contains(document.activeElement));
    } else if (event.key === ' ' && event.target.matches(TERMS)) {
      event.preventDefault();
      event.target.click();
    }
  });
  on('pointerdown', () => {
    settle();
    // The browser closes the card at a press beside it; a click on its own term must not open it again.
    pressed = pinned ? open : null;
  }, true);
  on('click', (event) => {
    const term = event.target.closest(TERMS);
    const again = term && (pressed === term || (pinned && open === term));
    pressed = null;
    if (!term || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (again) close(true);
    else show(term, true, event.clientX, event.clientY);
  });

  const move = (event) => {
    if (event.pointerType !== 'mouse' || pinned || event.buttons) return;
    const term = event.target.closest(TERMS);
    if (open && (term === open || card.contains(event.target))) return settle();
    if (term !== waiting) {
      clearTimeout(timer);
      waiting = term;
      if (term) timer = setTimeout(() => show(term, false, event.clientX, event.clientY), HOVER);
    }
    if (open && !leaving) leaving = setTimeout(() => close(false), LEAVE);
  };
  on('pointermove', move);
  root.addEventListener('pointerleave', move);
  on('scroll', (event) => event.target !== card && place(), true);
  addEventListener('resize', place);

  for (const term of document.querySelectorAll(TERMS)) {
    term.role = 'button';
    term.ariaHasPopup = 'dialog';
    term.ariaExpanded = false;
  }
  document.body.append(card);
})();
