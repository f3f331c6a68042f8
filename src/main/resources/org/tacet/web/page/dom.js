// Making elements. Whatever comes from a scenario or an article goes in as text, never as markup.

/**
 * An element. Attributes that are null, undefined or false are left out, `true` is an empty attribute, functions are
 * listeners (`onclick`). Children are elements, texts, or null.
 */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(key.slice(2), value);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? "" : value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
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

export const byId = (id) => document.getElementById(id);
