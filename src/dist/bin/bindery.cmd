@echo off
rem Starts Bindery on Windows. Java is looked for in the folder runtime beside this one, then in
rem JAVA_HOME, then in PATH. Of the first book that it makes, Java keeps an archive of the classes that
rem it has read, and starts much faster with it: in BINDERY_CACHE, else in the user's folder for such
rem things. Without an archive all works as well. BINDERY_OPTS has options for Java, such as -Xmx4g.
setlocal EnableExtensions DisableDelayedExpansion

for %%i in ("%~dp0..") do set "BINDERY_HOME=%%~fi"
set "BINDERY_JAR=%BINDERY_HOME%\lib\bindery.jar"
if not exist "%BINDERY_JAR%" goto nojar

set "BINDERY_JAVA_HOME=%BINDERY_HOME%\runtime"
if exist "%BINDERY_JAVA_HOME%\bin\java.exe" goto found
if not defined JAVA_HOME goto path
set "BINDERY_JAVA_HOME=%JAVA_HOME%"
if exist "%BINDERY_JAVA_HOME%\bin\java.exe" goto found
echo bindery: there is no Java in JAVA_HOME, which is "%JAVA_HOME%" 1>&2
exit /b 1
:path
set "BINDERY_JAVA_HOME="
for %%i in (java.exe) do if not "%%~$PATH:i"=="" for %%j in ("%%~dp$PATH:i..") do set "BINDERY_JAVA_HOME=%%~fj"
if not defined BINDERY_JAVA_HOME goto nojava
if exist "%BINDERY_JAVA_HOME%\bin\java.exe" goto found
rem a java.exe that only leads to another
set "BINDERY_JAVA=java.exe"
goto options
:found
set "BINDERY_JAVA=%BINDERY_JAVA_HOME%\bin\java.exe"
:options

set "BINDERY_VERSION="
set "BINDERY_MAJOR=17"
if not exist "%BINDERY_JAVA_HOME%\release" goto known
for /f "tokens=2 delims==" %%i in ('findstr /b "JAVA_VERSION=" "%BINDERY_JAVA_HOME%\release"') do set "BINDERY_VERSION=%%~i"
if not defined BINDERY_VERSION goto known
for /f "delims=." %%i in ("%BINDERY_VERSION%") do set "BINDERY_MAJOR=%%i"
if %BINDERY_MAJOR% LSS 17 goto old
:known

rem What runs for hours gains by Java's thorough compiler. Only what makes a book reads enough classes
rem for an archive.
set "BINDERY_QUICK=-XX:TieredStopAtLevel=1"
set "BINDERY_TEACHING=yes"
if "%~1"=="watch" set "BINDERY_QUICK=-XX:+TieredCompilation"
if "%~1"=="watch" set "BINDERY_TEACHING="
for %%i in (init styles completion help -h --help -V --version) do if "%~1"=="%%i" goto plain

set "BINDERY_ARCHIVE="
if not defined BINDERY_VERSION goto plain
if not defined BINDERY_CACHE if defined LOCALAPPDATA set "BINDERY_CACHE=%LOCALAPPDATA%\bindery"
if not defined BINDERY_CACHE goto plain
if not exist "%BINDERY_CACHE%\" mkdir "%BINDERY_CACHE%" 2>nul
if not exist "%BINDERY_CACHE%\" goto plain
rem by the Java that it is for, and by the size of the jar
for %%i in ("%BINDERY_JAR%") do set "BINDERY_ARCHIVE=%BINDERY_CACHE%\classes-%BINDERY_VERSION%-%%~zi.jsa"
rem of a jar with a space in its path Java takes no class from an archive: a second name of it
if "%BINDERY_JAR: =%"=="%BINDERY_JAR%" goto named
if not "%BINDERY_CACHE: =%"=="%BINDERY_CACHE%" goto plain
set "BINDERY_SECOND=%BINDERY_ARCHIVE:.jsa=.jar%"
if not exist "%BINDERY_SECOND%" mklink /h "%BINDERY_SECOND%" "%BINDERY_JAR%" >nul 2>nul
if not exist "%BINDERY_SECOND%" copy /y "%BINDERY_JAR%" "%BINDERY_SECOND%" >nul 2>nul
if not exist "%BINDERY_SECOND%" goto plain
set "BINDERY_JAR=%BINDERY_SECOND%"
:named
if exist "%BINDERY_ARCHIVE%" goto archived
if not defined BINDERY_TEACHING goto plain

set "BINDERY_PART=%BINDERY_ARCHIVE%.%RANDOM%"
"%BINDERY_JAVA%" -XX:ArchiveClassesAtExit="%BINDERY_PART%" %BINDERY_QUICK% --enable-native-access=ALL-UNNAMED -Dsun.misc.unsafe.memory.access=allow -Xlog:disable %BINDERY_OPTS% -jar "%BINDERY_JAR%" %*
set "BINDERY_STATUS=%ERRORLEVEL%"
if not exist "%BINDERY_PART%" exit /b %BINDERY_STATUS%
if "%BINDERY_STATUS%"=="0" del "%BINDERY_CACHE%\classes-*.jsa" 2>nul
if "%BINDERY_STATUS%"=="0" move /y "%BINDERY_PART%" "%BINDERY_ARCHIVE%" >nul 2>nul
if exist "%BINDERY_PART%" del "%BINDERY_PART%" 2>nul
exit /b %BINDERY_STATUS%

:archived
"%BINDERY_JAVA%" -XX:SharedArchiveFile="%BINDERY_ARCHIVE%" %BINDERY_QUICK% --enable-native-access=ALL-UNNAMED -Dsun.misc.unsafe.memory.access=allow -Xlog:disable %BINDERY_OPTS% -jar "%BINDERY_JAR%" %*
exit /b %ERRORLEVEL%

:plain
"%BINDERY_JAVA%" %BINDERY_QUICK% --enable-native-access=ALL-UNNAMED -Dsun.misc.unsafe.memory.access=allow -Xlog:disable %BINDERY_OPTS% -jar "%BINDERY_JAR%" %*
exit /b %ERRORLEVEL%

:nojar
echo bindery: there is no "%BINDERY_JAR%"; unpack the whole of Bindery again 1>&2
exit /b 1

:nojava
echo bindery: there is no Java; install version 17 or later, or set JAVA_HOME 1>&2
exit /b 1

:old
echo bindery: Java 17 or later is needed, and "%BINDERY_JAVA%" is version %BINDERY_MAJOR% 1>&2
exit /b 1
