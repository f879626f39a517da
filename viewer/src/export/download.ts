/** Hands bytes to the reader as a file. */
export const download = (name: string, content: Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

export const textFile = (text: string, type: string): Blob => new Blob([text], { type: `${type};charset=utf-8` });
