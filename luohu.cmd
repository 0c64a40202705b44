@echo off
rem luohu for Windows: what the file luohu beside it does, but for watching the sources: it builds where there is no build, and
rem after changes delete rules-cli\target. ASCII alone, so that it reads the same under any code page.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "module=rules-cli"
set "jar=lib\luohu.jar"
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=3 -XX:-UsePerfData -Xlog:all=off -Dfile.encoding=UTF-8"
set "long="
if "%~1"=="batch" set "long=1"
if "%~1 %~2"=="policy diff" set "long=1"
if defined long set "flags=-XX:+UseParallelGC -XX:-UsePerfData -Xlog:all=off -Dfile.encoding=UTF-8"
if "%~1"=="serve" (
  set "module=rules-server"
  set "jar=luohu-server.jar"
  set "flags=-XX:+UseParallelGC -XX:-UsePerfData -Dfile.encoding=UTF-8"
)
if "%~1"=="lsp" (
  set "module=rules-lsp"
  set "jar=lib\luohu-lsp.jar"
  set "flags=-XX:+UseSerialGC -XX:-UsePerfData -Xlog:all=off -Xmx1g -Dfile.encoding=UTF-8"
)
set "jar=%home%%module%\target\luohu\%jar%"

set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "version="
for /f "tokens=3" %%v in ('cmd /c ""%java%" -version 2>&1" ^| findstr /c:" version "') do if not defined version set "version=%%~v"
if not defined version (
  echo luohu: no Java was found; install JDK 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 1
)
set "major="
for /f "tokens=1 delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 (
  echo luohu: Java 17 or newer is needed, and this is Java %version%. 1>&2
  exit /b 1
)

if not exist "%jar%" (
  echo luohu: building once, about a minute ... 1>&2
  call "%home%mvnw.cmd" -q -B -f "%home%pom.xml" -Dquick -DskipTests package -pl "%module%" -am 1>&2 || exit /b 1
)

rem The language server takes nothing but --stdio; the server of decisions takes its own name too.
if "%module%"=="rules-cli" "%java%" %flags% -cp "%jar%" org.luohu.cli.Main %*
if "%module%"=="rules-server" "%java%" %flags% -jar "%jar%" %*
if "%module%"=="rules-lsp" "%java%" %flags% -jar "%jar%" %2
exit /b %ERRORLEVEL%
