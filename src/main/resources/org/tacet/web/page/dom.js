// Making elements. Whatever comes from a scenario or an article goes in as text, never as markup.

/**
 * An element. Attributes that are null, undefined or false are left out, `true` is an empty attribute, functions are
 * listeners (`onclick`). Children are elements, texts, or null.
 */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element[key] = value;
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? "" : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined));
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** An SVG element with attributes. */
export function svg(name, attributes = {}, ...children) {
  const element = document.createElementNS(SVG, name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children);
  return element;
}

/** The mark of a position or an outcome, as page.html draws it. */
export function mark(name) {
  return svg("svg", { class: "mark", "aria-hidden": "true", focusable: "false" }, svg("use", { href: `#mark-${name}` }));
}

/** Text for those who listen and not for those who look. */
export const unseen = (text) => el("span", { class: "unseen" }, text);

/**
 * Makes an element look and act as a fresh one does, and changes no more than that: what is written, chosen, focused or
 * half pressed stays.
 */
export function morph(old, fresh) {
  if (old.nodeName !== fresh.nodeName || old.id !== fresh.id) {
    old.replaceWith(fresh);
    return;
  }
  if (old.nodeType === Node.TEXT_NODE) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return;
  }
  for (const name of new Set([...old.getAttributeNames(), ...fresh.getAttributeNames()])) {
    if (name === "open") continue; // whoever opened it closes it
    if (!fresh.hasAttribute(name)) old.removeAttribute(name);
    else if (old.getAttribute(name) !== fresh.getAttribute(name)) old.setAttribute(name, fresh.getAttribute(name));
  }
  for (const handler of ["onclick", "onchange", "onsubmit", "oninput"]) old[handler] = fresh[handler];
  const children = [...fresh.childNodes];
  [...old.childNodes].slice(children.length).forEach((node) => node.remove());
  children.forEach((child, at) => (at < old.childNodes.length ? morph(old.childNodes[at], child) : old.append(child)));
}

export const byId = (id) => document.getElementById(id);
