import { type PlotOptions, plot } from "@observablehq/plot";
import { parseHTML } from "linkedom";

/** Attributes with numbers to ten places, of which two can be seen. */
const PLACES = ["x", "y", "width", "height", "d", "transform"];

/** Said to those who do not see the picture. */
export interface PictureWords {
  readonly title: string;
  readonly description: string;
}

/**
 * Draws a plot as the text of an SVG. Its colours are the page's own variables, so that it is dark where the page is; it
 * has no style of its own, which the page's policy would refuse.
 *
 * @param name makes its ids its own on the page
 */
export function draw(name: string, { title, description }: PictureWords, options: PlotOptions): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = plot({ ...options, document });
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const element of [svg, ...svg.querySelectorAll("*")]) {
    for (const attribute of ["style", "class", "aria-label", "aria-description"]) element.removeAttribute(attribute);
    for (const attribute of PLACES) {
      const place = element.getAttribute(attribute);
      if (place !== null) element.setAttribute(attribute, place.replaceAll(/(\.\d\d)\d+/g, "$1"));
    }
  }
  for (const attribute of ["font-family", "font-size", "width", "height"]) svg.removeAttribute(attribute);
  svg.setAttribute("class", name.replace(/^.*-/, ""));
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", `${name}-title ${name}-text`);
  const said = (element: "title" | "desc", id: string, text: string) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", element);
    made.setAttribute("id", id);
    made.textContent = text;
    return made;
  };
  svg.prepend(said("title", `${name}-title`, title), said("desc", `${name}-text`, description));
  return svg.outerHTML;
}
