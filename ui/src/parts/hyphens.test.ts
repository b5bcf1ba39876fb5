import { describe, expect, it } from "vitest";
import { joined } from "./hyphens";

const shown = (text: string) => joined(text).replaceAll("\u2060", "~");

describe("words with a hyphen", () => {
  it("stay on one line where a piece is short", () => {
    expect(shown("Een e-mail")).toBe("Een e-~mail");
    expect(shown("Pourquoi a-t-il écrit ?")).toBe("Pourquoi a-~t-~il écrit ?");
    expect(shown("qu’est-ce que c’est")).toBe("qu’est-~ce que c’est");
    expect(shown("moi-même, peut-être")).toBe("moi-~même, peut-~être");
    expect(shown("die 3-2-1-Regel")).toBe("die 3-~2-~1-~Regel");
  });

  it("break where both pieces are long enough to stand alone", () => {
    expect(shown("porte-monnaie")).toBe("porte-monnaie");
    expect(shown("Passwort-Manager")).toBe("Passwort-Manager");
  });

  it("are the same words for the voice and the search", () => {
    const text = "Un rendez-vous – par e-mail, dit-on - ou pas: 2024-11-03.";
    expect(joined(text).replaceAll("\u2060", "")).toBe(text);
  });
});
