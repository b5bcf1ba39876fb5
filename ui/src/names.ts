/* Names of people, as one reads them. */

/** Several names as the language lists them: "Leni, Karl und Jo". Each stands for itself, whatever its script. */
export const listed = (language: string, names: readonly string[]): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(
    names.map((name) => `\u2068${name}\u2069`),
  );
