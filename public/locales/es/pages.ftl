# Baraza, Spanish: the words of the pages that need no program. The rules are those of baraza.ftl.

## Find
about-find = Todos los indicadores y todos los lugares de este programa, por nombre.
find-indicators = Indicadores
find-places = Lugares
find-type = Escriba una parte del nombre
find-nothing = Aquí no hay nada con ese nombre.

## On this device
about-device = Guarde este programa aquí para leerlo sin conexión. O borre todo lo guardado.
device-plain = Para guardar el programa, esta página necesita un script, y aquí no funciona ninguno.
device-instead = Puede imprimir cualquier página y llevarse la tabla (CSV) de cada indicador.
device-facts = Conviene saber
device-what = Lo que se guarda: todas las páginas, cifras y tablas en los idiomas que usted elija, y también los filtros.
device-when = No se guarda nada antes de que usted pulse el botón. Lo guardado queda como está hasta que lo actualice, y dice de qué fecha es.
device-not = Lo que no se guarda: quién es usted y qué lee.
device-seen = Cualquiera que use este dispositivo puede ver que usted guardó esto. Si eso puede hacerle daño, no lo guarde.
device-here = Guardado aquí
device-date = Datos al
device-room-taken = Espacio ocupado
device-install = Puede abrirlo como una aplicación: busque «Instalar» o «Añadir a pantalla de inicio» en el menú del navegador.
device-choose = Qué guardar
device-shared = Lo que necesitan todos los idiomas
device-price = Se descargan { $size }.
device-do-keep = Guardar en este dispositivo
device-do-update = Actualizar
device-do-change = Guardar esta elección
device-do-replace = Reemplazar por los datos más antiguos
device-forget = Olvidar
device-forget-what = Esto borra la copia guardada y todo lo que eligió en este sitio. El historial del propio navegador no está incluido.
device-do-forget = Olvidar todo en este dispositivo
device-progress = Archivos descargados
device-unable = Este navegador no permite que el sitio guarde nada aquí. Suele ocurrir en ventanas privadas, en direcciones sin https y en navegadores antiguos.
device-room = No hay espacio suficiente. Se necesitan { $needed } y hay libres { $free }.
device-working = Descargando: { $done } de { $all }.
device-busy = Otra pestaña lo está haciendo ahora. Espere, por favor.
device-missing = El servidor del sitio no tiene este archivo: { $file }.
device-damaged = Este archivo llegó, pero no es el que se publicó: { $file }.
device-unreachable = No se pudo descargar este archivo: { $file }.
device-full = No queda espacio en el dispositivo o en el navegador.
device-refused = El navegador se negó: { $why }.
device-nothing = No se guardó nada. Inténtelo más tarde. Si vuelve a fallar, avise a quienes publican esta página.
device-before = Lo que ya estaba guardado sigue aquí y sigue funcionando. Inténtelo más tarde. Si vuelve a fallar, avise a quienes publican esta página.
device-gone = El navegador borró una parte de la copia. Guárdela de nuevo, por favor.
device-current = Lo guardado es lo que el sitio ofrece ahora.
device-other = El sitio tiene otra versión, con datos al { $offered }.
device-older = El sitio ofrece ahora datos más antiguos, al { $offered }. Lo que usted guardó se queda, salvo que lo reemplace.
device-offline = Ahora no se puede acceder al sitio. Lo guardado aquí se puede leer igualmente.
device-forgotten = Ya no queda nada de este sitio en este dispositivo. Lo hemos comprobado.
device-left = Algunas cosas no se pudieron borrar: { $rest }. Cierre todas las demás pestañas de este sitio e inténtelo de nuevo.
device-evict = El navegador puede borrar la copia cuando al dispositivo le falte espacio.
kept-line = Está leyendo la copia guardada en este dispositivo. Contiene datos al { $date }.
more-away = Esta página no está guardada en este dispositivo
about-away = Ahora no hay conexión, y esta página no se guardó. Estas páginas están aquí.
