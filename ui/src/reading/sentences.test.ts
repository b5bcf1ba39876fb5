import { describe, expect, it } from "vitest";
import { sentencesOf } from "./sentences";

const read = (text: string, language: string) =>
  sentencesOf(text, language).map(({ from, to }) => text.slice(from, to).trim());

describe("sentences", () => {
  it("are split at their ends", () => {
    expect(read("Stop. Think! Who asks? You decide.", "en")).toEqual([
      "Stop.",
      "Think!",
      "Who asks?",
      "You decide.",
    ]);
  });

  it("go on after what is shortened", () => {
    expect(read("Rufen Sie z. B. Dr. Peeters an. Er hilft, d. h. er hört zu.", "de")).toEqual([
      "Rufen Sie z. B. Dr. Peeters an.",
      "Er hilft, d. h. er hört zu.",
    ]);
    expect(read("Bel bijv. dhr. Janssens. Hij helpt, d.w.z. hij luistert.", "nl")).toEqual([
      "Bel bijv. dhr. Janssens.",
      "Hij helpt, d.w.z. hij luistert.",
    ]);
    expect(read("Appelez M. Dubois, p. ex. le matin. Il écoute.", "fr")).toEqual([
      "Appelez M. Dubois, p. ex. le matin.",
      "Il écoute.",
    ]);
    expect(read("Call Mr. Peeters, e.g. before noon. He listens.", "en")).toEqual([
      "Call Mr. Peeters, e.g. before noon.",
      "He listens.",
    ]);
  });

  it("keep numbers, amounts, dates and addresses whole", () => {
    expect(read("Am 3. März kamen 1.250,50 Euro. Das war viel.", "de")).toEqual([
      "Am 3. März kamen 1.250,50 Euro.",
      "Das war viel.",
    ]);
    expect(read("Op 3 maart om 14.30 uur. Ga naar www.safeonweb.be. Klaar.", "nl")).toEqual([
      "Op 3 maart om 14.30 uur.",
      "Ga naar www.safeonweb.be.",
      "Klaar.",
    ]);
    expect(read("Le no. 12 coûte 3.50 euros. Payez.", "fr")).toEqual([
      "Le no. 12 coûte 3.50 euros.",
      "Payez.",
    ]);
  });

  it("end with their closing quotation marks", () => {
    expect(read("„Ihr Konto ist gesperrt.“ So steht es da.", "de")).toEqual([
      "„Ihr Konto ist gesperrt.“",
      "So steht es da.",
    ]);
    expect(read("« Votre compte est bloqué. » C’est écrit.", "fr")).toEqual([
      "« Votre compte est bloqué. »",
      "C’est écrit.",
    ]);
    expect(read("“Pay today!” it says. Wait.", "en")).toEqual(["“Pay today!” it says.", "Wait."]);
    expect(read("‘Betaal nu.’ Dat staat er.", "nl")).toEqual(["‘Betaal nu.’", "Dat staat er."]);
  });

  it("are never without a word and lose nothing", () => {
    for (const text of ["", "…", "1.", "🙂 🙂", "A. B. C. … !?", "مرحبا. كيف الحال؟", "  x  "]) {
      for (const language of ["de", "nl", "fr", "en", "ar"]) {
        const parts = sentencesOf(text, language);
        expect(parts.map(({ from, to }) => text.slice(from, to)).join("")).toBe(text);
      }
    }
    expect(read("… … Hello. …", "en")).toEqual(["… … Hello. …"]);
  });
});
