import js from "@eslint/js";
import importX, { createNodeResolver } from "eslint-plugin-import-x";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import { defineConfig } from "eslint/config";
import ts from "typescript-eslint";
import literalText from "./ui/lint/literal-text.js";
import svelteConfig from "./ui/svelte.config.js";

const onlyBackendTalksToTauri = {
  patterns: [
    {
      group: ["@tauri-apps/*"],
      message: "Only ui/src/backend.ts talks to the window; call it instead.",
    },
  ],
};

export default defineConfig(
  { ignores: ["node_modules/", "target/", "ui/dist/", "ui/src/generated/", "tests/", "lessons/"] },
  js.configs.recommended,
  {
    files: ["ui/**/*.ts", "ui/**/*.svelte"],
    extends: [ts.configs.strictTypeChecked, importX.flatConfigs.typescript],
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        project: "./ui/tsconfig.json",
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: [".svelte"],
      },
    },
    settings: {
      "import-x/extensions": [".ts", ".js", ".svelte"],
      "import-x/parsers": {
        "@typescript-eslint/parser": [".ts"],
        [`${import.meta.dirname}/ui/lint/svelte-imports.js`]: [".svelte"],
      },
      "import-x/resolver-next": [
        createNodeResolver({
          extensions: [".ts", ".svelte.ts", ".js", ".svelte", ".json"],
          conditionNames: ["svelte", "types", "import", "default"],
        }),
      ],
    },
    rules: {
      "no-restricted-imports": ["error", onlyBackendTalksToTauri],
      "import-x/no-cycle": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  svelte.configs.recommended,
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      parserOptions: { parser: ts.parser, svelteConfig },
    },
  },
  {
    files: ["ui/**/*.svelte"],
    plugins: { tilia: { rules: { "literal-text": literalText } } },
    rules: {
      "tilia/literal-text": "error",
      "svelte/no-at-html-tags": "error",
      "svelte/require-each-key": "error",
      // Knows that what $props() and $derived() give may stand beside something that changes.
      "prefer-const": "off",
      "svelte/prefer-const": [
        "error",
        { destructuring: "all", excludedRunes: ["$props", "$derived"] },
      ],
      // Svelte's reactive assignments in markup look like this to the type-aware rules.
      "@typescript-eslint/no-unnecessary-condition": "off",
    },
  },
  {
    files: ["ui/**/*.test.ts"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  {
    files: ["ui/src/backend.ts"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    files: ["*.js", "ui/*.js", "ui/lint/**/*.js", "ui/*.config.ts"],
    languageOptions: { globals: globals.node },
  },
);
