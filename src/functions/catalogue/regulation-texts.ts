import { readLevel } from "../../assessment";
import { loadTexts, type Indicator, type Instrument, type InstrumentId, type InstrumentTexts, type LevelText } from "../../instrument";
import { cellOf, instrumentOf, spelled } from "../arguments/read-arguments";
import { aboutInstrument } from "../attached";
import type { FunctionDefinition, Parameter, Question } from "../function-definition";
import { FunctionFailure } from "../failure";
import { indicatorOf } from "../arguments/indicator";
import { Loaded } from "../loaded";
import { messages } from "../messages";
import { indicatorParameter, instrumentParameter } from "../arguments/parameters";

const loaded = new Map<InstrumentId, Loaded<InstrumentTexts>>();

function textsOf({ id }: Instrument): Promise<InstrumentTexts> {
  const texts = loaded.get(id) ?? new Loaded(() => loadTexts(id));
  loaded.set(id, texts);
  return texts.get();
}

/** The level whose text is meant: with decimals, the one that has been reached. */
function levelOf(instrument: Instrument, indicator: Indicator, value: unknown): number {
  const given = cellOf(value);
  const reading = readLevel(instrument, given);
  if (reading.kind === "level") return Math.floor(reading.level);
  if (reading.kind === "notFilled") throw new FunctionFailure("notAvailable", messages().levelMissing(indicator.key));
  const { min, max } = instrument.scale;
  throw new FunctionFailure("value", messages().notALevelGiven(spelled(given), min, max));
}

type Say = (text: LevelText, instrument: Instrument, indicator: Indicator, level: number) => string;

function aboutText(question: Question, say: Say): string | Promise<string> {
  const [indicatorGiven, levelGiven, instrumentGiven] = question.values;
  return aboutInstrument(question, instrumentOf(instrumentGiven), async (instrument) => {
    const indicator = indicatorOf(instrument, indicatorGiven);
    const level = levelOf(instrument, indicator, levelGiven);
    const text = (await textsOf(instrument)).levels[indicator.key]?.[String(level)];
    return say(text ?? { label: "", criteria: null, action: null }, instrument, indicator, level);
  });
}

/** The text, labelled while it is a draft. */
function labelled({ draftTexts }: Instrument, text: string): string {
  return draftTexts ? `Draf: ${text}` : text;
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
  compute: (question) =>
    aboutText(question, (text, instrument, { key }, level) => {
      if (text.criteria === null) throw new FunctionFailure("notAvailable", messages().noCriteria(instrument.id, key, level));
      return labelled(instrument, text.criteria);
    }),
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
  compute: (question) =>
    aboutText(question, (text, instrument, { key }, level) => {
      if (level >= instrument.scale.max) throw new FunctionFailure("notAvailable", messages().highestLevel(key, level));
      if (text.action === null) throw new FunctionFailure("notAvailable", messages().noAction(instrument.id, key, level));
      return labelled(instrument, text.action);
    }),
};
