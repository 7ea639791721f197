import type { SettingView } from "../../jobs/settings-report";
import { useDesk } from "../desk/desk-context";
import { useDeed } from "../desk/use-deed";
import { useAnnounce } from "../shell/announcer";
import { usePageWords } from "../words/words-context";

/** Sets one row of 设置 and says so. */
export function useSettingChange() {
  const { surroundings } = useDesk();
  const { settings: words } = usePageWords();
  const announce = useAnnounce();
  const { run, progress } = useDeed("change-setting");
  const change = async (view: SettingView, value: string): Promise<void> => {
    const { setting } = view;
    const changed = await run({ now: surroundings.clock(), setting, value });
    if (changed.ok) announce(words.saved(words.setting(view).label));
  };
  return {
    isBusy: progress !== null,
    change: (view: SettingView, value: string) => void change(view, value),
  };
}
