import { createContext, use, useCallback, useState, type ReactNode } from "react";
import { useSurfaces } from "./surfaces";

const AnnouncerContext = createContext<(text: string) => void>(() => {});

/** Says things to screen readers that others see happen. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const surfaces = useSurfaces();
  const [said, setSaid] = useState({ text: "", times: 0 });
  const announce = useCallback((text: string) => {
    setSaid(({ times }) => ({ text, times: times + 1 }));
  }, []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div role="status" aria-live="polite" className={surfaces.unseen}>
        {/* A new element each time: the same words twice are said twice. */}
        <span key={said.times}>{said.text}</span>
      </div>
    </AnnouncerContext>
  );
}

/** The way to say something to screen readers. */
export function useAnnounce(): (text: string) => void {
  return use(AnnouncerContext);
}
