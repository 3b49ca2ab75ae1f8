import type { Project } from "../../dataset/schema/story.ts";
import { beyondWords } from "../../i18n/messages/beyond.ts";
import type { Language } from "../../lib/language.ts";
import { sayAmount } from "../parts/sayClaim.ts";

type Said = Pick<Project, "figures" | "funder" | "lead" | "participants">;

/**
 * Returns who does a project, and what it costs, in sentences. What the sources do not tell is said too.
 *
 * @param saysGaps false for what is done at home, of which nobody asks for a lead and a budget
 */
export function sayProject(project: Said, language: Language, saysGaps: boolean): string {
  const t = beyondWords[language];
  const [lead, funder, participants] = [project.lead, project.funder, project.participants].map(
    (text) => text?.[language] ?? null,
  ) as [string | null, string | null, string | null];
  const budgets = project.figures.filter(({ budget, value }) => budget && value !== null);
  const sentences = [
    lead === null ? null : t.ledBy({ lead, funder, participants }),
    lead === null && funder !== null ? t.paidBy({ funder }) : null,
    lead === null && participants !== null ? t.takingPart({ participants }) : null,
    ...budgets.map((claim) => t.budget({ amount: sayAmount(claim, language), isInferred: claim.inferred })),
    saysGaps ? t.untold({ lead: lead === null, budget: budgets.length === 0 }) : null,
  ];
  return sentences.filter((sentence) => sentence !== null && sentence !== "").join(" ");
}
