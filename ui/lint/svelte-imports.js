/**
 * Lets the search for import cycles look into Svelte files: it reads the scripts and skips
 * everything around them.
 */
import { parser } from "typescript-eslint";

const SCRIPT = /<script\b[^>]*>(?<code>[\s\S]*?)<\/script>/g;

/** The scripts at their places; the markup becomes spaces, so that lines and columns stay. */
function scriptsOnly(/** @type {string} */ text) {
  let result = text.replace(/[^\n]/g, " ");
  for (const match of text.matchAll(SCRIPT)) {
    const code = match.groups?.["code"] ?? "";
    const start = match.index + match[0].indexOf(">") + 1;
    result = result.slice(0, start) + code + result.slice(start + code.length);
  }
  return result;
}

export function parseForESLint(/** @type {string} */ text) {
  return parser.parseForESLint(scriptsOnly(text), { sourceType: "module", range: true, loc: true });
}
