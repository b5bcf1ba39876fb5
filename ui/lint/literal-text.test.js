import { RuleTester } from "eslint";
import * as parser from "svelte-eslint-parser";
import { describe, it } from "vitest";
import literalText from "./literal-text.js";

RuleTester.describe = describe;
RuleTester.it = it;

const errors = [{ messageId: "literal" }];

new RuleTester({ languageOptions: { parser } }).run("literal-text", literalText, {
  valid: [
    "<p>{words.homeTitle()}</p>",
    "<p>· → 1/2</p>",
    '<p class="lead" data-screen="home">{count}</p>',
    "<button aria-label={words.barBack()}></button>",
    "<style>p { color: red }</style>",
    '<Icon name="mail" />',
  ],
  invalid: [
    { code: "<p>Hello</p>", errors },
    { code: '<p>{"Hello"}</p>', errors },
    { code: '<p>{late ? "Late" : name}</p>', errors },
    { code: "<p>{`Hello ${name}`}</p>", errors },
    { code: '<button aria-label="Back"></button>', errors },
    { code: '<img alt={known ? "Tree" : other} />', errors },
    { code: '<input placeholder="Name" />', errors },
    { code: "<svelte:head><title>Tilia</title></svelte:head>", errors },
  ],
});
