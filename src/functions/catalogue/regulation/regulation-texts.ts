import { loadTexts, type Instrument, type InstrumentId } from "../../../instrument";
import { cellOf, instrumentOf } from "../../arguments/read-arguments";
import { aboutInstrument } from "../../attached";
import type { FunctionDefinition, Parameter, Question } from "../../function-definition";
import { indicatorOf } from "../../arguments/indicator";
import { Loaded } from "../../loaded";
import { indicatorParameter, instrumentParameter } from "../../arguments/parameters";

/** The long texts of an instrument, and what is said of them. */
const load = async ({ id }: Instrument) => {
  const [texts, answers] = await Promise.all([loadTexts(id), import(/* webpackChunkName: "regulation" */ "./regulation-answers")]);
  return { texts, ...answers };
};

const loaded = new Map<InstrumentId, Loaded<Awaited<ReturnType<typeof load>>>>();

function answersOf(instrument: Instrument) {
  const answers = loaded.get(instrument.id) ?? new Loaded(() => load(instrument));
  loaded.set(instrument.id, answers);
  return answers.get();
}

function aboutText(question: Question, which: "criteriaText" | "actionText"): string | Promise<string> {
  const [indicatorGiven, levelGiven, instrumentGiven] = question.values;
  return aboutInstrument(question, instrumentOf(instrumentGiven), async (instrument) => {
    const indicator = indicatorOf(instrument, indicatorGiven);
    const { texts, [which]: say } = await answersOf(instrument);
    return say(texts, { instrument, indicator, level: cellOf(levelGiven) });
  });
}

const parameters: readonly Parameter[] = [indicatorParameter, { name: "level", optional: false, range: false }, instrumentParameter];

/** `SPBE.CRITERIA`: what the regulation requires at a level of an indicator. */
export const criteria: FunctionDefinition = {
  id: "CRITERIA",
  category: "regulation",
  parameters,
  usesTable: true,
  examples: [
    {
      formula: "=SPBE.CRITERIA(1,2)",
      gives: "Aturan Arsitektur SPBE sudah disahkan, tetapi baru menyentuh sebagian referensi dan domain arsitektur.",
    },
  ],
  compute: (question) => aboutText(question, "criteriaText"),
};

/** `SPBE.ACTION`: what to do to reach the next level of an indicator. */
export const action: FunctionDefinition = {
  id: "ACTION",
  category: "regulation",
  parameters,
  usesTable: true,
  examples: [
    {
      formula: "=SPBE.ACTION(1,1)",
      gives: "Tuntaskan draf peraturan/keputusan pimpinan tentang Arsitektur SPBE, harmonisasikan dengan bagian hukum, lalu sahkan.",
    },
  ],
  compute: (question) => aboutText(question, "actionText"),
};
