// Validates every statement of a file with Learning Locker's own rules.
//
// usage: node statements.cjs FOLDER FILE – FOLDER holds node_modules with @learninglocker/xapi-validation

const { createRequire } = require("node:module");
const { readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");

const [folder, file] = process.argv.slice(2);
const { default: validate } = createRequire(join(resolve(folder), "x.js"))(
  "@learninglocker/xapi-validation",
);
const statements = JSON.parse(readFileSync(file, "utf8"));
const verbs = {};
for (const [place, statement] of statements.entries()) {
  const warnings = validate(statement);
  if (warnings.length > 0) {
    console.error(`statement ${place}: ${warnings.join("; ")}`);
    process.exit(1);
  }
  const verb = statement.verb.display.en;
  verbs[verb] = (verbs[verb] ?? 0) + 1;
}
const broken = { ...statements[0], verb: { id: "no address" } };
if (validate(broken).length === 0) {
  console.error("the validator finds nothing wrong with a broken statement");
  process.exit(1);
}
console.log(`${statements.length} statements are accepted: ${JSON.stringify(verbs)}`);
