// What is to be pressed and is smaller than a fingertip.
function targets() {
  const LEAST = 44;
  const pressed = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=link]";
  const lines = [];
  for (const one of document.querySelectorAll(pressed)) {
    // A small box or an unseen one is pressed by its label.
    const target = one.matches("[type=radio], [type=checkbox]") ? (one.closest("label") ?? one) : one;
    if (!target.checkVisibility() || target.closest(".sr")) continue;
    const { width, height } = target.getBoundingClientRect();
    if (width >= LEAST - 0.5 && height >= LEAST - 0.5) continue;
    const words = target.textContent.trim().slice(0, 40);
    lines.push(`small target ${Math.round(width)}×${Math.round(height)}: ${target.tagName.toLowerCase()}.${target.className} “${words}”`);
  }
  return [...new Set(lines)];
}
