/* SPDX-License-Identifier: GPL-3.0-or-later
   Stands before SQLite's source: the options of Debian's library that the program's SQL may meet. */
#define SQLITE_SECURE_DELETE 1
#define SQLITE_ENABLE_MATH_FUNCTIONS 1
#define SQLITE_ENABLE_DBSTAT_VTAB 1
#define SQLITE_LIKE_DOESNT_MATCH_BLOBS 1
#define SQLITE_MAX_VARIABLE_NUMBER 250000
#define SQLITE_MAX_SCHEMA_RETRY 25
#define SQLITE_SOUNDEX 1
#define SQLITE_USE_URI 1
