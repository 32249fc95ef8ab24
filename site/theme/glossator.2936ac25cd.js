/* Glossator: terms in the text open their definition as a card. Without this script they are plain links to it. */
(() => {
  'use strict';
  const root = document.documentElement;
  const contents = document.querySelector('details.contents');
  if (contents && matchMedia('(min-width: 76rem)').matches) contents.open = true;

  const parts = document.getElementById('page-card-parts');
  if (!parts || !HTMLElement.prototype.showPopover) return;

  const HOVER = 300;
  const LEAVE = 400;
  const GAP = 6;
  const EDGE = 8;
  const sheet = matchMedia('(max-width: 640px)');
  const card = document.importNode(parts.content.firstElementChild, true);
  const list = card.querySelector('dl');
  const triggers = new Set();
  let open = null; // the trigger whose card is open
  let pinned = false; // opened by activation, not by hovering
  let fragment = 0; // which line of the trigger the card belongs to
  let waiting = null; // the trigger that the pointer rests on
  let pressed = null; // the trigger whose pinned card was open when the pointer went down on it
  let timer = 0;
  let leaving = 0;

  const entryOf = (trigger) => document.getElementById(decodeURIComponent(trigger.hash.slice(1)));
  const triggerAt = (target) => {
    const link = target instanceof Element && target.closest('a');
    return triggers.has(link) ? link : null;
  };
  const settle = () => {
    clearTimeout(timer);
    clearTimeout(leaving);
    timer = leaving = 0;
    waiting = null;
  };
  const close = (refocus) => {
    const trigger = open;
    settle();
    if (!trigger) return;
    card.hidePopover();
    if (refocus) trigger.focus({ preventScroll: true });
  };

  const fill = (entry) => {
    const copy = entry.cloneNode(true);
    copy.removeAttribute('id');
    copy.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
    copy.querySelectorAll('.back').forEach((element) => element.remove());
    copy.querySelector('dt').id = 'page-card-name';
    list.replaceChildren(copy);
  };

  const place = () => {
    if (!open || sheet.matches) return;
    const lines = open.getClientRects();
    const line = lines[Math.min(fragment, lines.length - 1)];
    const width = root.clientWidth;
    const height = window.innerHeight;
    if (!line || line.bottom < 0 || line.top > height) {
      close(card.contains(document.activeElement));
      return;
    }
    const above = line.top - GAP - EDGE;
    const below = height - line.bottom - GAP - EDGE;
    const wanted = card.scrollHeight + card.offsetHeight - card.clientHeight;
    const under = wanted <= below || below >= above;
    const tall = Math.min(wanted, under ? below : above);
    const start = getComputedStyle(card).direction === 'rtl' ? width - line.right : line.left;
    const left = Math.max(EDGE, Math.min(start, width - EDGE - card.offsetWidth));
    const top = under ? line.bottom + GAP : line.top - GAP - tall;
    card.style.setProperty('--room', `${tall}px`);
    card.style.setProperty('--x', `${left}px`);
    card.style.setProperty('--y', `${top}px`);
  };

  // The sheet covers the lower half of the screen: the term must stay in sight above it.
  const reveal = () => {
    const box = open.getBoundingClientRect();
    const down = box.bottom + EDGE - (window.innerHeight - card.offsetHeight);
    const move = Math.min(Math.max(down, 0), box.top - EDGE);
    if (move) window.scrollBy({ top: move, behavior: 'instant' });
  };

  const show = (trigger, byActivation, x, y) => {
    if (open) card.hidePopover();
    settle();
    fill(entryOf(trigger));
    const lines = [...trigger.getClientRects()];
    const near = lines.findIndex((r) => x >= r.left - 1 && x <= r.right + 1 && y >= r.top - 1 && y <= r.bottom + 1);
    fragment = Math.max(near, 0);
    if (byActivation) trigger.focus({ preventScroll: true });
    open = trigger;
    pinned = byActivation;
    card.showPopover({ source: trigger });
    card.scrollTop = 0;
    trigger.setAttribute('aria-expanded', 'true');
    trigger.setAttribute('aria-controls', card.id);
    place();
    if (!byActivation) return;
    if (sheet.matches) reveal();
    card.focus({ preventScroll: true });
  };

  card.addEventListener('beforetoggle', (event) => {
    if (event.newState !== 'closed' || !open) return;
    open.setAttribute('aria-expanded', 'false');
    open.removeAttribute('aria-controls');
    open = null;
    pinned = false;
  });
  card.querySelector('button').addEventListener('click', () => close(true));
  card.addEventListener('focusout', (event) => {
    if (event.relatedTarget && !card.contains(event.relatedTarget)) close(false);
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      if (open) event.preventDefault();
      close(card.contains(document.activeElement));
    } else if (event.key === ' ' && triggerAt(event.target)) {
      event.preventDefault();
      event.target.click();
    }
  });
  document.addEventListener('pointerdown', (event) => {
    settle();
    // The browser closes the card at any press beside it; a click on its own term must not open it again.
    pressed = pinned ? open : null;
  }, true);
  document.addEventListener('click', (event) => {
    const trigger = triggerAt(event.target);
    const again = trigger && (pressed === trigger || (pinned && open === trigger));
    pressed = null;
    if (!trigger || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (again) close(true);
    else show(trigger, true, event.clientX, event.clientY);
  });

  document.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse' || pinned || event.buttons) return;
    const trigger = triggerAt(event.target);
    if (trigger === open || card.contains(event.target)) {
      if (open) settle();
      if (trigger || open) return;
    }
    if (trigger !== waiting) {
      clearTimeout(timer);
      waiting = trigger;
      const { clientX, clientY } = event;
      if (trigger) timer = setTimeout(() => show(trigger, false, clientX, clientY), HOVER);
    }
    if (open && !leaving) leaving = setTimeout(() => close(false), LEAVE);
  }, { passive: true });
  root.addEventListener('pointerleave', () => {
    clearTimeout(timer);
    waiting = null;
    if (open && !pinned && !leaving) leaving = setTimeout(() => close(false), LEAVE);
  });
  document.addEventListener('scroll', (event) => event.target !== card && place(), { passive: true, capture: true });
  window.addEventListener('resize', place, { passive: true });
  sheet.addEventListener('change', () => close(card.contains(document.activeElement)));

  for (const link of document.querySelectorAll('main a.gloss, .who dd a')) {
    if (!entryOf(link)) continue;
    link.setAttribute('role', 'button');
    link.setAttribute('aria-haspopup', 'dialog');
    link.setAttribute('aria-expanded', 'false');
    triggers.add(link);
  }
  if (triggers.size) document.body.append(card);
})();
