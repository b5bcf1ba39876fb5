// Where the keyboard stands, and whether a person can see it.
const here = document.activeElement;
if (!here || here === document.body) return { at: "", faults: [] };
const style = getComputedStyle(here);
const words = (here.getAttribute("aria-label") ?? here.innerText ?? "").trim().slice(0, 50);
const at = `${here.tagName.toLowerCase()} “${words}”`;
const faults = [];
// The heading of a new page only takes the focus so that reading begins there; nobody tabs to it.
const heading = here.matches("h1, h2");
if (!heading) {
  const ringed = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 3;
  if (!ringed) faults.push(`no ring of focus: ${at}`);
  const box = here.getBoundingClientRect();
  const inside = (x, y) => {
    const seen = document.elementFromPoint(x, y);
    return seen !== null && (here.contains(seen) || seen.contains(here));
  };
  const across = [0.5, 0.2, 0.8].map((share) => box.left + box.width * share);
  const down = [0.5, 0.1, 0.9].map((share) => box.top + box.height * share);
  const seen = across.some((x) => down.some((y) => inside(x, y)));
  if (!seen) faults.push(`focus out of sight: ${at}`);
}
const all = [...document.querySelectorAll("*")];
return { at, heading, place: all.indexOf(here), faults };
