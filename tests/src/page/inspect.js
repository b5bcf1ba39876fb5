// Tries on one look after the other and notes what the checks find in each, all in one go: every question from
// outside costs more than its answer.
const [looks] = arguments;
const done = arguments[arguments.length - 1];
const root = document.documentElement;


const KINDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// Contrast is looked for at 7:1 instead of 4.5:1, and the size of targets, with more patience, by `targets`.
const RULES = {
  "color-contrast": { enabled: false },
  "color-contrast-enhanced": { enabled: true },
  "target-size": { enabled: false },
};
const OF_COLOUR = { type: "rule", values: ["color-contrast-enhanced", "link-in-text-block"] };

const checks = {
  barriers: () => broken({ runOnly: KINDS, rules: RULES }),
  colours: () => broken({ runOnly: OF_COLOUR }),
  fit,
  targets,
  motion,
};

/** Rules of axe-core that the page breaks. */
async function broken(rules) {
  const { violations } = await axe.run(document, { ...rules, resultTypes: ["violations"] });
  const line = (rule, node) => `${rule.id}: ${node.html.slice(0, 160)} (${node.failureSummary})`;
  return violations.flatMap((rule) => rule.nodes.map((node) => line(rule, node)));
}

const turn = () => new Promise((over) => setTimeout(over));
async function speak(language) {
  if (root.lang === language) return;
  dispatchEvent(new CustomEvent("tilia-speak", { detail: language }));
  // What the page asks for in the new language, it asks for at once, and it says so. Nothing has to be drawn.
  for (let times = 0; times < 3; times = root.lang === language && rests() ? times + 1 : 0) await turn();
}

async function inspect() {
  const lines = [];
  for (const { language, theme, letters, checks: wanted } of looks) {
    if (language) await speak(language);
    if (theme) Object.assign(root.dataset, { theme, size: letters });
    const place = language ? `${language}, ${theme}, letters ${letters}: ` : "";
    for (const check of wanted) {
      for (const line of await checks[check]()) lines.push(place + line);
    }
  }
  return lines;
}

still().then(inspect).then(done, (error) => done([`${error}\n${error.stack}`]));
