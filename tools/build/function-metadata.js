/** The metadata as Excel reads it, described in one language. Ids, names and shapes stay as generated. */
function inLanguage(metadata, texts) {
  return {
    allowErrorForDataTypeAny: true,
    functions: metadata.functions.map((declared) => {
      const text = texts[declared.id];
      if (!text) throw new Error(`Function ${declared.id} has no description`);
      return {
        ...declared,
        description: text.description,
        parameters: declared.parameters.map((parameter) => {
          const description = text.parameters[parameter.name];
          if (!description) throw new Error(`${declared.id}(${parameter.name}) has no description`);
          return { ...parameter, description };
        }),
      };
    }),
  };
}

module.exports = { inLanguage };
