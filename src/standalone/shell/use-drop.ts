import { useState, type DragEvent } from "react";

/** Files that are dragged over the page: whether one is just there, and what happens when it is dropped. */
export function useDrop(onFile: (file: File) => void) {
  const [depth, setDepth] = useState(0);
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes("Files");
  return {
    isOver: depth > 0,
    handlers: {
      onDragEnter: (event: DragEvent): void => {
        if (hasFiles(event)) setDepth((before) => before + 1);
      },
      onDragLeave: (event: DragEvent): void => {
        if (hasFiles(event)) setDepth((before) => Math.max(0, before - 1));
      },
      onDragOver: (event: DragEvent): void => {
        // Else the browser would open the file itself.
        if (hasFiles(event)) event.preventDefault();
      },
      onDrop: (event: DragEvent): void => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setDepth(0);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onFile(file);
      },
    },
  };
}
