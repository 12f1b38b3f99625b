/** Choosing a table or its columns by hand. Other folders enter here. */
export { Candidates } from "./candidates";
export { WrongGuess } from "./wrong-guess";
