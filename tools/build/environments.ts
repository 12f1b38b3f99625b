/** Where people meet the add-in: while it is worked on, while an agency tries it, and in daily use. */
export type EnvironmentName = "development" | "trial" | "production";

/**
 * What differs between environments. Excel tells add-ins apart by their id and formulas by their namespace, people by name
 * and icon: so all of them can be installed in one Excel.
 */
export interface Environment {
  readonly name: EnvironmentName;
  /** `Id` of the manifest. Frozen once shipped: with another one Excel takes it for another add-in. */
  readonly id: string;
  /** What stands before the dot of every formula. Frozen once shipped: workbooks hold it. */
  readonly namespace: string;
  /** Appended to the names people read, in both languages; empty in daily use. */
  readonly suffix: { readonly id: string; readonly en: string };
  /** Key that leads from the grid into the pane. Of two add-ins with one key Excel would ask which is meant. */
  readonly key: string;
  /** Ground of the icons. */
  readonly tint: string;
  /** Folder of the icons in this tint, from the project folder. */
  readonly icons: string;
}

/** Every environment; all that differs between them stands here. `npx tsx tools/build/draw-icons.ts` draws the icons. */
export const environments: Readonly<Record<EnvironmentName, Environment>> = {
  production: {
    name: "production",
    id: "3b0c9f0e-5d0a-4d5e-9a3f-6f7c1e8a2d47",
    namespace: "SPBE",
    suffix: { id: "", en: "" },
    key: "Ctrl+Shift+Alt+P",
    tint: "#0b6a62",
    icons: "assets/icons",
  },
  trial: {
    name: "trial",
    id: "62ab9a11-dde2-49a6-a548-5b345dbf0c50",
    namespace: "SPBEUJI",
    suffix: { id: " (uji coba)", en: " (trial)" },
    key: "Ctrl+Shift+Alt+U",
    tint: "#8a4600",
    icons: "assets/icons/trial",
  },
  development: {
    name: "development",
    id: "1c50901d-d197-45af-9d0e-3bcaac10f3a9",
    namespace: "SPBEDEV",
    suffix: { id: " (pengembangan)", en: " (development)" },
    key: "Ctrl+Shift+Alt+D",
    tint: "#5b2d8c",
    icons: "assets/icons/development",
  },
};

/**
 * The environment a build is for.
 *
 * @param chosen `ADDIN_ENV`; what the person left out is decided by the kind of build
 * @param mode of webpack: a development build is for the development server
 * @throws Error with a sentence for the person when there is no such environment
 * @example environmentFor(undefined, "production").namespace // "SPBE"
 */
export function environmentFor(chosen: string | undefined, mode: string | undefined): Environment {
  const name = chosen ?? (mode === "production" ? "production" : "development");
  const found = Object.values(environments).find((environment) => environment.name === name);
  if (found) return found;
  throw new Error(
    `ADDIN_ENV "${name}" tidak dikenal: isi dengan production (dipakai sehari-hari), trial (uji coba), atau development, atau kosongkan. ` +
      `(There is no environment "${name}": set ADDIN_ENV to production, trial or development, or leave it out.)`
  );
}
