import "@fontsource-variable/atkinson-hyperlegible-next";
import "@fontsource/noto-sans-arabic/arabic-400.css";
import "@fontsource/noto-sans-arabic/arabic-700.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { journey } from "./journey.svelte";
import "./theme/tokens.css";
import "./theme/base.css";
import "./theme/frame.css";
import "./theme/controls.css";
import "./theme/pictures.css";
import "./theme/choices.css";
import "./theme/practice.css";
import "./theme/wishes.css";

const target = document.getElementById("app");
// The first page is drawn once: in the right language, in its own letters, and not empty first. Nothing here waits at
// the top of the file: a part that is fetched later and needs this one would then wait for ever.
const letters = document.fonts.load("1rem 'Atkinson Hyperlegible Next Variable'");
if (target)
  void Promise.allSettled([journey.open(true), letters]).then(() => mount(App, { target }));
