import { describe, expect, it } from "vitest";
import { whyInstall } from "./dependencies.mjs";

const react = { version: "19.3.1", integrity: "sha512-a" };
const lock = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/react": react,
    "node_modules/@tool/binding-other-system": { version: "1.0.0", integrity: "sha512-b", optional: true },
  },
};

describe("the reason to install", () => {
  it("is none when what is installed matches the lockfile", () => {
    expect(whyInstall(lock, { packages: { "node_modules/react": react } })).toBeNull();
  });

  it("is that nothing is installed on a fresh clone", () => {
    expect(whyInstall(lock, null)).toBe("dependencies are not installed yet");
  });

  it("names a package that is missing", () => {
    expect(whyInstall(lock, { packages: {} })).toBe("react 19.3.1 is missing");
  });

  it("names a package of another version", () => {
    const older = { packages: { "node_modules/react": { ...react, version: "18.0.0" } } };
    expect(whyInstall(lock, older)).toBe("react is 18.0.0, package-lock.json says 19.3.1");
  });

  it("names a package of the same version but other content", () => {
    const other = { packages: { "node_modules/react": { ...react, integrity: "sha512-z" } } };
    expect(whyInstall(lock, other)).toContain("react differs");
  });

  it("names a package that the lockfile has dropped, by its own name even when nested", () => {
    const surplus = {
      packages: { "node_modules/react": react, "node_modules/a/node_modules/@b/c": { version: "1.0.0" } },
    };
    expect(whyInstall(lock, surplus)).toBe("@b/c is no longer in package-lock.json");
  });
});
