import { describe, expect, it } from "vitest";
import { frameHeight, frameSnippet, scriptSnippet } from "./snippet.ts";

const choice = {
  address: "https://a.example/?view=map&mode=embed",
  title: "Symbiosis · Map",
  heightPx: 600.4,
};

describe("the code for a website", () => {
  it("is a plain frame with title, lazy loading and a height", () => {
    expect(frameSnippet(choice)).toBe(
      '<iframe src="https://a.example/?view=map&amp;mode=embed" title="Symbiosis · Map" width="100%" height="600" ' +
        'style="width:100%;height:clamp(360px,85vh,600px)" ' +
        'loading="lazy" frameborder="0" allow="fullscreen; clipboard-write; web-share"></iframe>',
    );
  });

  it("keeps the whole frame inside the element, for sites that strip scripts", () => {
    const code = scriptSnippet(choice, "https://a.example/embed.js");
    expect(code).toContain(frameSnippet(choice));
    expect(code).toMatch(
      /^<symbiosis-atlas>.*<\/symbiosis-atlas>\n<script async src="https:\/\/a\.example\/embed\.js">/,
    );
  });

  it("asks for no more than was chosen where that is little", () => {
    expect(frameSnippet({ ...choice, heightPx: 240 })).toContain("height:clamp(240px,85vh,240px)");
  });

  it("is shown in the preview as high as its style makes it", () => {
    expect([640, 900, 300, 200].map((px) => frameHeight(px, 660))).toEqual([561, 561, 300, 200]);
    expect(frameHeight(880, 2000)).toBe(880);
    expect(frameHeight(880, 400)).toBe(360);
  });

  it("lets no title break out of its quotes", () => {
    const code = frameSnippet({ ...choice, title: '"><script>alert(1)</script>' });
    expect(code).not.toContain("<script>");
    expect(code).toContain("&quot;&gt;&lt;script&gt;");
  });
});
