// What moves although the desktop asks for rest.
function motion() {
  if (!matchMedia("(prefers-reduced-motion: reduce)").matches) return ["the page does not hear the wish for rest"];
  const lines = document.getAnimations().map((one) => `moves: ${one.effect?.target?.outerHTML.slice(0, 120)}`);
  for (const one of document.querySelectorAll("*")) {
    const style = getComputedStyle(one);
    const still = style.animationName === "none" && /^0s(, 0s)*$/.test(style.transitionDuration);
    if (!still) lines.push(`would move: ${one.tagName.toLowerCase()}.${one.className}`);
  }
  return lines;
}
