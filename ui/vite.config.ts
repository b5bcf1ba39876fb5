import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte()],
  // The sentences live in ../locales, beside this folder.
  server: { port: 5173, strictPort: true, fs: { allow: [".."] } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The oldest WebKitGTK that Debian 12 shipped is on a par with Safari 16.4.
    target: "safari16.4",
    // The content security policy allows files of the app only, so nothing may become a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    include: ["src/**/*.test.ts", "lint/**/*.test.js"],
    // The tests of the tokens read them.
    css: { include: [/tokens\.css/] },
  },
});
