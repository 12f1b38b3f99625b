import office from "office-addin-prettier-config";

/** The house style of Office add-ins, in lines as wide as the data and the rules here need. */
export default { ...office, printWidth: 140 };
