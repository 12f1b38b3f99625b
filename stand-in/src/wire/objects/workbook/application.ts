import { invalidArgument } from "../../protocol/errors";
import { separators } from "../../values/locale";
import { WireObject, type ObjectType } from "../../requests/object-type";
import { createdWorkbook, workbookCreatedType } from "./new-workbook";

const numberFormatType: ObjectType<null> = {
  name: "NumberFormatInfo",
  scalars: {
    NumberDecimalSeparator: (_target, batch) => separators(batch.host.locale).decimal,
    NumberGroupSeparator: (_target, batch) => separators(batch.host.locale).group,
  },
};

const cultureType: ObjectType<null> = {
  name: "CultureInfo",
  scalars: { Name: (_target, batch) => batch.host.locale },
  children: { NumberFormat: () => WireObject.of(numberFormatType, null) },
  missing: ["DatetimeFormat"],
};

/** `workbook.application`. */
export const applicationType: ObjectType<null> = {
  name: "Application",
  scalars: {
    CalculationMode: (_target, batch) => (batch.host.workbook.calculation.mode() === "manual" ? "Manual" : "Automatic"),
    CalculationState: (_target, batch) => batch.host.workbook.calculation.state(),
    DecimalSeparator: (_target, batch) => separators(batch.host.locale).decimal,
    ThousandsSeparator: (_target, batch) => separators(batch.host.locale).group,
    UseSystemSeparators: () => true,
  },
  setters: {
    CalculationMode: (_target, value, batch) => {
      if (value !== "Automatic" && value !== "AutomaticExceptTables" && value !== "Manual") {
        throw invalidArgument("Application.calculationMode");
      }
      return batch.act(() => batch.host.workbook.calculation.setMode(value === "Manual" ? "manual" : "automatic"));
    },
  },
  children: { CultureInfo: () => WireObject.of(cultureType, null) },
  methods: {
    Calculate: (_target, args, batch) => {
      const kind = args[0] ?? "Recalculate";
      if (kind !== "Recalculate" && kind !== "Full" && kind !== "FullRebuild") throw invalidArgument("Application.calculate");
      return batch.act(() => batch.host.workbook.calculation.calculate(kind === "Recalculate" ? "recalculate" : "full"));
    },
    CreateWorkbook: (_target, args) => WireObject.of(workbookCreatedType, createdWorkbook(args)),
    // Both only put off work until the sync ends; here a batch is applied at its end anyway.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
  missing: ["CalculationEngineVersion", "IterativeCalculation", "Ribbon", "ActiveWindow", "Windows", "Bindings", "CheckSpelling"],
};
