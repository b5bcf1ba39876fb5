## Zuhören und anschauen.

listen-name = Zuhören und anschauen
listen-about = Die Stimme beginnt auf jeder Seite von selbst.
