/** What a person wishes for the file. Other folders enter here. */
export { FileWish } from "./file-wish";
export { useWishes } from "./use-wishes";
