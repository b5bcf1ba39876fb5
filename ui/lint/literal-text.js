/**
 * Text that people see or hear comes from `locales/`, never from the markup.
 *
 * Reports letters in the text of a Svelte template and in the attributes that a
 * screen or a screen reader shows. Marks such as "·" or "→" carry no language and pass.
 */

const SPOKEN = new Set([
  "alt",
  "aria-braillelabel",
  "aria-brailleroledescription",
  "aria-description",
  "aria-label",
  "aria-placeholder",
  "aria-roledescription",
  "aria-valuetext",
  "label",
  "placeholder",
  "title",
]);

const SILENT_ELEMENTS = new Set(["script", "style"]);

const hasLetters = (/** @type {string} */ text) => /\p{L}/u.test(text);

/** The literal strings that an expression in the markup can come out as. */
function literals(/** @type {any} */ node) {
  switch (node?.type) {
    case "Literal":
      return typeof node.value === "string" ? [node.value] : [];
    case "TemplateLiteral":
      return node.quasis.map((/** @type {any} */ quasi) => quasi.value.cooked ?? "");
    case "ConditionalExpression":
      return [...literals(node.consequent), ...literals(node.alternate)];
    case "LogicalExpression":
      return literals(node.right);
    case "BinaryExpression":
      return node.operator === "+" ? [...literals(node.left), ...literals(node.right)] : [];
    default:
      return [];
  }
}

const elementName = (/** @type {any} */ node) => node?.name?.name ?? "";

/** @type {import("eslint").Rule.RuleModule} */
export default {
  meta: {
    type: "problem",
    docs: { description: "keep words out of the markup" },
    messages: {
      literal: "Words belong in locales/: “{{ text }}” is written into the markup.",
    },
    schema: [],
  },
  create(context) {
    const report = (/** @type {any} */ node, /** @type {string[]} */ texts) => {
      const text = texts.find(hasLetters);
      if (text !== undefined) {
        context.report({ node, messageId: "literal", data: { text: text.trim() } });
      }
    };
    const inAttribute = (/** @type {any} */ node) => node.parent?.type === "SvelteAttribute";
    return {
      SvelteText(/** @type {any} */ node) {
        if (!SILENT_ELEMENTS.has(elementName(node.parent))) report(node, [node.value]);
      },
      SvelteMustacheTag(/** @type {any} */ node) {
        if (!inAttribute(node) && node.kind === "text") report(node, literals(node.expression));
      },
      SvelteAttribute(/** @type {any} */ node) {
        if (!SPOKEN.has(node.key.name)) return;
        for (const part of node.value) {
          report(part, part.type === "SvelteLiteral" ? [part.value] : literals(part.expression));
        }
      },
    };
  },
};
