#pragma once

// How the suite hears of a window in another process: kartei_bench_inside, loaded into it (LD_PRELOAD), watches what is
// painted and speaks through a socket. The program itself knows nothing of it.

namespace kartei::bench {

inline constexpr const char* kChannel = "KARTEI_BENCH_CHANNEL"; ///< number of the socket
/// Object name of the widget whose first painting counts; of a list once it has rows.
inline constexpr const char* kWatched = "KARTEI_BENCH_WATCHED";
inline constexpr const char* kQueries = "KARTEI_BENCH_QUERIES"; ///< file of search texts, one a line

// Lines to the suite: "painted", then for each command its figures and "done".
// Commands, a letter each: s: types every query, "key MS" for each letter; d: drags the scroll bar from end to end,
// "frame MS" for each step; q: closes the window.

} // namespace kartei::bench
