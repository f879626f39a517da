declare module '@neo4j-cypher/antlr4' {
  interface Recogniser {
    removeErrorListeners(): void;
    addErrorListener(listener: object): void;
  }
  export const CypherLexer: new (input: object) => Recogniser;
  export const CypherParser: new (tokens: object) => Recogniser & { cypher(): unknown };
}

declare module '@neo4j-cypher/antlr4-browser' {
  const antlr4: {
    InputStream: new (text: string, codePoints: boolean) => object;
    CommonTokenStream: new (lexer: object) => object;
  };
  export default antlr4;
}
