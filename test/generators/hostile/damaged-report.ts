import { runDamaged } from "./run-damaged";

/*
 * Reads damaged files in a process that does nothing else, and prints what became of them: a test runner keeps so much of its own in memory that
 * what it grows by says little about the files. Words: the first seed, how many.
 */
const [from = "1", count = "0"] = process.argv.slice(2);

void runDamaged(Number(from), Number(count), true).then((report) => process.stdout.write(JSON.stringify(report)));
