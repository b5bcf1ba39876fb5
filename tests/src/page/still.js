// Resolves when everything asked for is there, and nothing moves or fades any more; what moves for ever does not count.
const frame = () => new Promise((seen) => requestAnimationFrame(seen));
const moves = (animation) =>
  animation.playState === "running" && animation.effect.getComputedTiming().endTime !== Infinity;
const rests = () =>
  !document.querySelector('[aria-busy="true"]') && !document.getAnimations().some(moves);
async function still() {
  // What has just come may ask for more.
  for (let times = 0; times < 2; times = rests() ? times + 1 : 0) await frame();
}
