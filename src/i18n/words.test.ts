import { describe, expect, expectTypeOf, it } from "vitest";
import { defineWords, type Words } from "./words.ts";

describe("the words of an area", () => {
  const greetings = defineWords({
    hello: { da: "Hej", en: "Hello" },
    bye: { da: (p: { name: string }) => `Farvel, ${p.name}`, en: (p: { name: string }) => `Bye, ${p.name}` },
  });

  it("are there in each language under the same keys", () => {
    expect(greetings.da.hello).toBe("Hej");
    expect(greetings.en.hello).toBe("Hello");
    expect(greetings.en.bye({ name: "Ann" })).toBe("Bye, Ann");
  });

  it("are the same object every time, so that nothing renders again for them", () => {
    expect(greetings.da).toBe(greetings.da);
  });

  it("are checked by the compiler", () => {
    // Never called: what is wrong here must not compile, and the check of types says so if it does.
    const wrong = () => {
      // @ts-expect-error: a word must be there in both languages
      defineWords({ hello: { da: "Hej" } });
      // @ts-expect-error: a word of another area does not exist here
      expect(greetings.da.welcome).toBe("");
      // @ts-expect-error: what a word mentions must be given
      greetings.da.bye({});
    };
    expect(wrong).toBeTypeOf("function");
    expectTypeOf(greetings.da.bye).parameter(0).toEqualTypeOf<{ name: string }>();
  });
});

const modules = import.meta.glob<Readonly<Record<string, unknown>>>("./messages/*.ts", { eager: true });
const isWords = (value: unknown): value is Words<Record<string, { da: string; en: string }>> =>
  typeof value === "object" && value !== null && "da" in value && "en" in value;
const tables = Object.entries(modules)
  .filter(([file]) => !file.endsWith(".test.ts"))
  .flatMap(([file, exports]) =>
    Object.entries(exports).flatMap(([name, value]) =>
      isWords(value) ? [[`${file} ${name}`, value] as const] : [],
    ),
  );

describe("the words of the interface", () => {
  it("are found, so that what follows looks at something", () => {
    expect(tables.length).toBeGreaterThanOrEqual(8);
  });

  it.each(tables)("are complete in both languages in %s", (_, { da, en }) => {
    expect(Object.keys(da)).toEqual(Object.keys(en));
    for (const language of [da, en])
      for (const [key, word] of Object.entries<unknown>(language)) {
        expect(["string", "function"], key).toContain(typeof word);
        expect(String(word), key).not.toMatch(/^\s|\s$|^$/);
      }
    for (const key of Object.keys(da)) expect(typeof da[key], key).toBe(typeof en[key]);
  });

  it.each(tables)("do not shout in %s", (_, { da, en }) => {
    for (const word of [...Object.values<unknown>(da), ...Object.values<unknown>(en)])
      expect(String(word)).not.toMatch(/[a-zæøå]!(["'`]|$)/);
  });
});
