import { expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import type { Project } from "../../dataset/schema/story.ts";
import { sayProject } from "./sayProject.ts";

const [planned, abroad] = smallDataset().projects as [Project, Project];
const text = (en: string) => ({ en, da: en });
const bare = { ...abroad, participants: null };
const budget = { ...planned.figures[0]!, budget: true };

it("says lead, payer and company in one sentence, and the budget in another", () => {
  const project = {
    ...bare,
    lead: text("CLEAN"),
    funder: text("the EU"),
    participants: text("a port"),
    figures: [budget],
  };
  expect(sayProject(project, "en", true)).toBe(
    "Led by CLEAN and paid by the EU, with a port. The budget is 30,000,000 DKK.",
  );
  expect(sayProject(project, "da", true)).toBe(
    "Ledet af CLEAN og betalt af the EU, med a port. Budgettet er 30.000.000 kr.",
  );
});

it("says what the sources do not tell, but not of what is done at home", () => {
  expect(sayProject(bare, "en", true)).toBe("The sources used name neither lead nor budget.");
  expect(sayProject({ ...bare, lead: text("CLEAN") }, "en", true)).toBe(
    "Led by CLEAN. The sources used name no budget.",
  );
  expect(sayProject({ ...bare, figures: [budget] }, "da", true)).toBe(
    "Budgettet er 30.000.000 kr. De anvendte kilder nævner ingen leder.",
  );
  expect(sayProject(bare, "en", false)).toBe("");
});

it("says who pays and who takes part where nobody leads, and adds no second full stop", () => {
  const project = { ...bare, funder: text("the EU"), participants: text("A port. Others may join.") };
  expect(sayProject(project, "en", false)).toBe("Paid by the EU. Taking part: A port. Others may join.");
});

it("says that a budget is inferred, and leaves out figures that are none", () => {
  const figures = [
    { ...budget, inferred: true },
    { ...budget, budget: false, value: 7 },
  ];
  expect(sayProject({ ...bare, figures }, "en", false)).toBe("The budget is 30,000,000 DKK (inferred).");
});
